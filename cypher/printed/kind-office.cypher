// Printed from src/model by npm run print. Do not edit.

// == office-by-ids
// Office entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, rank
UNWIND $ids AS id
MATCH (n:Entity:Office {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`rank`

// == office-page-by-name
// One page of Office entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $rank (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, rank, key
MATCH (n:Entity:Office)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($rank) = 0 OR n.`rank` IN $rank)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`rank`, key
ORDER BY key ASC, n.id LIMIT $first

// == office-page-by-name-desc
// One page of Office entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $rank (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, rank, key
MATCH (n:Entity:Office)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($rank) = 0 OR n.`rank` IN $rank)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`rank`, key
ORDER BY key DESC, n.id LIMIT $first

// == office-page-total
// Number of Office entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $rank (list)
// Columns: total
MATCH (n:Entity:Office)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($rank) = 0 OR n.`rank` IN $rank)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-office
// Writes Office entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Office
SET n = row.props
RETURN count(n)
