// Printed from src/model by npm run print. Do not edit.

// == belongs-to-out
// BELONGS_TO from Person. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:BELONGS_TO]->(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows

// == belongs-to-out-with-total
// BELONGS_TO from Person. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:BELONGS_TO]->(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows, COUNT { (n)-[r:BELONGS_TO]->() } AS total

// == belongs-to-out-total
// BELONGS_TO from Person. Their number per entity.
// Parameters: $ids (texts)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[r:BELONGS_TO]->() } AS total

// == belongs-to-in
// BELONGS_TO to Party. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:BELONGS_TO]-(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows

// == belongs-to-in-with-total
// BELONGS_TO to Party. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:BELONGS_TO]-(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows, COUNT { (n)<-[r:BELONGS_TO]-() } AS total

// == belongs-to-in-total
// BELONGS_TO to Party. Their number per entity.
// Parameters: $ids (texts)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)<-[r:BELONGS_TO]-() } AS total

// == belongs-to-by-ids
// BELONGS_TO facts by id; an unknown id gives no row. An id begins with that of the subject, which leads to it without a scan.
// Parameters: $ids (texts)
// Columns: subject, object, id, evidence, sources, disputedBy
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, '|')[0]})-[r:BELONGS_TO {id: id}]->(m:Entity)
RETURN n.id, m.id, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`

// == put-belongs-to
// Writes BELONGS_TO facts; a row whose ends are unknown writes nothing, so the count is compared.
// Parameters: $rows (maps of id, subject, object and props)
// Columns: count
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:BELONGS_TO {id: row.id}]->(b)
SET r = row.props
RETURN count(r)

// == remove-belongs-to
// Removes BELONGS_TO facts by id; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (:Entity {id: split(id, '|')[0]})-[r:BELONGS_TO {id: id}]->()
DELETE r
RETURN count(*)
