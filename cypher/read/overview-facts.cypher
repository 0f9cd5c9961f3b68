// The facts between entities, by id; a fact whose other end is not among them is left out, as are those beyond $most.
// Parameters: $ids (texts), $linkTypes (texts, none for all), $since (text), $until (text), $most (integer)
// Columns: fact
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})-[r]->(m:Entity)
WHERE (size($linkTypes) = 0 OR type(r) IN $linkTypes) AND m.`id` IN $ids
  AND coalesce(r._from, $until) <= $until AND coalesce(r._to, $since) >= $since
RETURN r.`id` AS fact
ORDER BY fact LIMIT $most
