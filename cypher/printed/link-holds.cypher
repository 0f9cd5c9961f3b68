// Printed from src/model by npm run print. Do not edit.

// == holds-out
// HOLDS from Person. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, from, to)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:HOLDS]->(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows

// == holds-out-with-total
// HOLDS from Person. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, from, to), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:HOLDS]->(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows, COUNT { (n)-[r:HOLDS]->() WHERE r._from <= $until AND r._to >= $since } AS total

// == holds-out-total
// HOLDS from Person. Their number per entity.
// Parameters: $ids (texts), $since (text), $until (text)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[r:HOLDS]->() WHERE r._from <= $until AND r._to >= $since } AS total

// == holds-in
// HOLDS to Office. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, from, to)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:HOLDS]-(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows

// == holds-in-with-total
// HOLDS to Office. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, from, to), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:HOLDS]-(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows, COUNT { (n)<-[r:HOLDS]-() WHERE r._from <= $until AND r._to >= $since } AS total

// == holds-in-total
// HOLDS to Office. Their number per entity.
// Parameters: $ids (texts), $since (text), $until (text)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)<-[r:HOLDS]-() WHERE r._from <= $until AND r._to >= $since } AS total

// == holds-by-ids
// HOLDS facts by id; an unknown id gives no row. An id begins with that of the subject, which leads to it without a scan.
// Parameters: $ids (texts)
// Columns: subject, object, id, evidence, sources, disputedBy, from, to
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, '|')[0]})-[r:HOLDS {id: id}]->(m:Entity)
RETURN n.id, m.id, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`from`, r.`to`

// == put-holds
// Writes HOLDS facts; a row whose ends are unknown writes nothing, so the count is compared.
// Parameters: $rows (maps of id, subject, object and props)
// Columns: count
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:HOLDS {id: row.id}]->(b)
SET r = row.props
RETURN count(r)

// == remove-holds
// Removes HOLDS facts by id; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (:Entity {id: split(id, '|')[0]})-[r:HOLDS {id: id}]->()
DELETE r
RETURN count(*)
