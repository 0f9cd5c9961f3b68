// {{sentence}} One page per entity, {{order}}, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer){{duringParameters}}
// Columns: parent, rows (lists of: other, key, {{columns}})
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n){{arrow}}(m:Entity)
  {{during}}
  WITH r, m, {{key}} AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, {{values}}]) AS rows
}
RETURN parent, rows
