// Printed from src/model by npm run print. Do not edit.

// == motion-by-ids
// Motion entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, adopted, summary
UNWIND $ids AS id
MATCH (n:Entity:Motion {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`adopted`, n.`summary`

// == motion-page-by-name
// One page of Motion entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $adopted (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, adopted, summary, key
MATCH (n:Entity:Motion)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($adopted) = 0 OR n.`adopted` IN $adopted)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`adopted`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == motion-page-by-name-desc
// One page of Motion entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $adopted (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, adopted, summary, key
MATCH (n:Entity:Motion)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($adopted) = 0 OR n.`adopted` IN $adopted)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`adopted`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == motion-page-total
// Number of Motion entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $adopted (list)
// Columns: total
MATCH (n:Entity:Motion)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($adopted) = 0 OR n.`adopted` IN $adopted)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-motion
// Writes Motion entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Motion
SET n = row.props
RETURN count(n)
