// The facts of entities, whichever end they stand at, by id; of more than $most it is not said which. The other end stands in the id of a fact.
// Parameters: $ids (texts), $linkTypes (texts, none for all), $since (text), $until (text), $most (integer, for each entity), $rows (integer, in all)
// Columns: parent, fact
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r]-(:Entity)
  WHERE (size($linkTypes) = 0 OR type(r) IN $linkTypes)
    AND coalesce(r._from, $until) <= $until AND coalesce(r._to, $since) >= $since
  WITH r LIMIT $most
  WITH r ORDER BY r.id
  RETURN r.id AS fact
}
RETURN parent, fact LIMIT $rows
