// Printed from src/model by npm run print. Do not edit.

// == organisation-by-ids
// Organisation entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, abbreviation, sort, website, kvk, summary
UNWIND $ids AS id
MATCH (n:Entity:Organisation {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`abbreviation`, n.`sort`, n.`website`, n.`kvk`, n.`summary`

// == organisation-page-by-name
// One page of Organisation entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, abbreviation, sort, website, kvk, summary, key
MATCH (n:Entity:Organisation)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`abbreviation`, n.`sort`, n.`website`, n.`kvk`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == organisation-page-by-name-desc
// One page of Organisation entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, abbreviation, sort, website, kvk, summary, key
MATCH (n:Entity:Organisation)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`abbreviation`, n.`sort`, n.`website`, n.`kvk`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == organisation-page-total
// Number of Organisation entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list)
// Columns: total
MATCH (n:Entity:Organisation)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-organisation
// Writes Organisation entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Organisation
SET n = row.props
RETURN count(n)
