// Printed from src/model by npm run print. Do not edit.

// == annex-by-ids
// Annex entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, text, passages
UNWIND $ids AS id
MATCH (n:Entity:Annex {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, n.`text`, n.`passages`

// == annex-page-by-name
// One page of Annex entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, text, passages, key
MATCH (n:Entity:Annex)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, n.`text`, n.`passages`, key
ORDER BY key ASC, n.id LIMIT $first

// == annex-page-by-number
// One page of Annex entities that pass the filter, by NUMBER, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, text, passages, key
MATCH (n:Entity:Annex)
WITH n, coalesce(n.`number`, 9007199254740991) AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, n.`text`, n.`passages`, key
ORDER BY key ASC, n.id LIMIT $first

// == annex-page-by-name-desc
// One page of Annex entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, text, passages, key
MATCH (n:Entity:Annex)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, n.`text`, n.`passages`, key
ORDER BY key DESC, n.id LIMIT $first

// == annex-page-by-number-desc
// One page of Annex entities that pass the filter, by NUMBER_DESC, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, text, passages, key
MATCH (n:Entity:Annex)
WITH n, coalesce(n.`number`, -9007199254740991) AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, n.`text`, n.`passages`, key
ORDER BY key DESC, n.id LIMIT $first

// == annex-page-total
// Number of Annex entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: total
MATCH (n:Entity:Annex)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-annex
// Writes Annex entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Annex
SET n = row.props
RETURN count(n)
