// The facts of entities that lead to entities of some kinds, whichever end they stand at, by id; the first $most of each. An unknown id gives no row.
// Parameters: $ids (texts), $linkTypes (texts, none for all), $kinds (texts, first parts of ids), $among (texts, ids of the other end, none for all), $since (text), $until (text), $most (integer)
// Columns: parent, facts
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r]-(m:Entity)
  WHERE (size($linkTypes) = 0 OR type(r) IN $linkTypes)
    AND split(m.`id`, '/')[0] IN $kinds AND (size($among) = 0 OR m.`id` IN $among)
    AND coalesce(r._from, $until) <= $until AND coalesce(r._to, $since) >= $since
  WITH r ORDER BY r.`id` LIMIT $most
  RETURN collect(r.`id`) AS facts
}
RETURN parent, facts
