// How many facts entities have, whichever end they stand at, counted no further than $most; an unknown id gives no row.
// Parameters: $ids (texts), $linkTypes (texts, none for all), $since (text), $until (text), $most (integer)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r]-(:Entity)
  WHERE (size($linkTypes) = 0 OR type(r) IN $linkTypes)
    AND coalesce(r._from, $until) <= $until AND coalesce(r._to, $since) >= $since
  WITH r LIMIT $most
  RETURN count(r) AS total
}
RETURN parent, total
