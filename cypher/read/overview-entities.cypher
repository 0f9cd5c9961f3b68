// The entities of some kinds that are joined to most others of these kinds, then by id. Only the first $looked by id are looked at.
// Parameters: $kinds (texts, first parts of ids), $linkTypes (texts, none for all), $since (text), $until (text), $looked (integer), $first (integer)
// Columns: id, name, degree
MATCH (n:Entity)
WHERE n.`id` > '' AND split(n.`id`, '/')[0] IN $kinds
WITH n ORDER BY n.`id` LIMIT $looked
CALL (n) {
  MATCH (n)-[r]-(m:Entity)
  WHERE (size($linkTypes) = 0 OR type(r) IN $linkTypes)
    AND split(m.`id`, '/')[0] IN $kinds
    AND coalesce(r._from, $until) <= $until AND coalesce(r._to, $since) >= $since
  RETURN count(DISTINCT m.`id`) AS degree
}
RETURN n.`id` AS id, n.`name` AS name, degree
ORDER BY degree DESC, id LIMIT $first
