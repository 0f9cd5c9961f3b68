// Printed from src/model by npm run print. Do not edit.

// == in-dossier-out
// IN_DOSSIER from Entity. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:IN_DOSSIER]->(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows

// == in-dossier-out-with-total
// IN_DOSSIER from Entity. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:IN_DOSSIER]->(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows, COUNT { (n)-[r:IN_DOSSIER]->() } AS total

// == in-dossier-out-total
// IN_DOSSIER from Entity. Their number per entity.
// Parameters: $ids (texts)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[r:IN_DOSSIER]->() } AS total

// == in-dossier-in
// IN_DOSSIER to Dossier. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:IN_DOSSIER]-(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows

// == in-dossier-in-with-total
// IN_DOSSIER to Dossier. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:IN_DOSSIER]-(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows, COUNT { (n)<-[r:IN_DOSSIER]-() } AS total

// == in-dossier-in-total
// IN_DOSSIER to Dossier. Their number per entity.
// Parameters: $ids (texts)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)<-[r:IN_DOSSIER]-() } AS total

// == in-dossier-by-ids
// IN_DOSSIER facts by id; an unknown id gives no row. An id begins with that of the subject, which leads to it without a scan.
// Parameters: $ids (texts)
// Columns: subject, object, id, evidence, sources, disputedBy
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, '|')[0]})-[r:IN_DOSSIER {id: id}]->(m:Entity)
RETURN n.id, m.id, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`

// == put-in-dossier
// Writes IN_DOSSIER facts; a row whose ends are unknown writes nothing, so the count is compared.
// Parameters: $rows (maps of id, subject, object and props)
// Columns: count
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:IN_DOSSIER {id: row.id}]->(b)
SET r = row.props
RETURN count(r)

// == remove-in-dossier
// Removes IN_DOSSIER facts by id; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (:Entity {id: split(id, '|')[0]})-[r:IN_DOSSIER {id: id}]->()
DELETE r
RETURN count(*)
