// Commitments by who made them and what they are about, with what their terms follow from; the first term first.
// Parameters: $office (text, empty for all), $concerns (text, empty for all), $most (integer)
// Columns: id, due, recurring, from, to, met
MATCH (n:Entity:Commitment)
WHERE ($office = '' OR EXISTS { MATCH (:Entity {id: $office})-[:PROMISED]->(n) })
  AND ($concerns = '' OR EXISTS { MATCH (n)-[:CONCERNS]->(:Entity {id: $concerns}) })
RETURN n.`id`, n.`due`, n.`recurring`, n.`from`, n.`to`, n.`met`
ORDER BY coalesce(n.`due`, '9999'), n.`id` LIMIT $most
