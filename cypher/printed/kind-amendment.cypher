// Printed from src/model by npm run print. Do not edit.

// == amendment-by-ids
// Amendment entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, budgetYear, number, submitted, adopted, summary
UNWIND $ids AS id
MATCH (n:Entity:Amendment {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`budgetYear`, n.`number`, n.`submitted`, n.`adopted`, n.`summary`

// == amendment-page-by-name
// One page of Amendment entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $adopted (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, budgetYear, number, submitted, adopted, summary, key
MATCH (n:Entity:Amendment)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($adopted) = 0 OR n.`adopted` IN $adopted)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`budgetYear`, n.`number`, n.`submitted`, n.`adopted`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == amendment-page-by-budget-year
// One page of Amendment entities that pass the filter, by BUDGET_YEAR, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $adopted (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, budgetYear, number, submitted, adopted, summary, key
MATCH (n:Entity:Amendment)
WITH n, coalesce(n.`budgetYear`, 9007199254740991) AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($adopted) = 0 OR n.`adopted` IN $adopted)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`budgetYear`, n.`number`, n.`submitted`, n.`adopted`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == amendment-page-by-submitted
// One page of Amendment entities that pass the filter, by SUBMITTED, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $adopted (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, budgetYear, number, submitted, adopted, summary, key
MATCH (n:Entity:Amendment)
WITH n, coalesce(n.`submitted`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($adopted) = 0 OR n.`adopted` IN $adopted)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`budgetYear`, n.`number`, n.`submitted`, n.`adopted`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == amendment-page-by-name-desc
// One page of Amendment entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $adopted (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, budgetYear, number, submitted, adopted, summary, key
MATCH (n:Entity:Amendment)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($adopted) = 0 OR n.`adopted` IN $adopted)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`budgetYear`, n.`number`, n.`submitted`, n.`adopted`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == amendment-page-by-budget-year-desc
// One page of Amendment entities that pass the filter, by BUDGET_YEAR_DESC, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $adopted (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, budgetYear, number, submitted, adopted, summary, key
MATCH (n:Entity:Amendment)
WITH n, coalesce(n.`budgetYear`, -9007199254740991) AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($adopted) = 0 OR n.`adopted` IN $adopted)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`budgetYear`, n.`number`, n.`submitted`, n.`adopted`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == amendment-page-by-submitted-desc
// One page of Amendment entities that pass the filter, by SUBMITTED_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $adopted (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, budgetYear, number, submitted, adopted, summary, key
MATCH (n:Entity:Amendment)
WITH n, coalesce(n.`submitted`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($adopted) = 0 OR n.`adopted` IN $adopted)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`budgetYear`, n.`number`, n.`submitted`, n.`adopted`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == amendment-page-total
// Number of Amendment entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $adopted (list)
// Columns: total
MATCH (n:Entity:Amendment)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($adopted) = 0 OR n.`adopted` IN $adopted)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-amendment
// Writes Amendment entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Amendment
SET n = row.props
RETURN count(n)
