// Printed from src/model by npm run print. Do not edit.

// == redirect-by-ids
// Redirect entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, target, reason
UNWIND $ids AS id
MATCH (n:Entity:Redirect {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`target`, n.`reason`

// == redirect-page-by-name
// One page of Redirect entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $target (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, target, reason, key
MATCH (n:Entity:Redirect)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($target) = 0 OR n.`target` IN $target)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`target`, n.`reason`, key
ORDER BY key ASC, n.id LIMIT $first

// == redirect-page-by-name-desc
// One page of Redirect entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $target (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, target, reason, key
MATCH (n:Entity:Redirect)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($target) = 0 OR n.`target` IN $target)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`target`, n.`reason`, key
ORDER BY key DESC, n.id LIMIT $first

// == redirect-page-total
// Number of Redirect entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $target (list)
// Columns: total
MATCH (n:Entity:Redirect)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($target) = 0 OR n.`target` IN $target)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-redirect
// Writes Redirect entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Redirect
SET n = row.props
RETURN count(n)
