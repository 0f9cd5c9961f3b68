// How many entities of some kinds are joined to entities, by facts at either end; looks at $most facts of each and no further. An unknown id gives no row.
// Parameters: $ids (texts), $linkTypes (texts, none for all), $kinds (texts, first parts of ids), $since (text), $until (text), $most (integer)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r]-(m:Entity)
  WHERE (size($linkTypes) = 0 OR type(r) IN $linkTypes)
    AND split(m.`id`, '/')[0] IN $kinds
    AND coalesce(r._from, $until) <= $until AND coalesce(r._to, $since) >= $since
  WITH m LIMIT $most
  RETURN count(DISTINCT m.`id`) AS total
}
RETURN parent, total
