// Printed from src/model by npm run print. Do not edit.

// == observation-by-ids
// Observation entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, period, value, low, high, precision
UNWIND $ids AS id
MATCH (n:Entity:Observation {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`period`, n.`value`, n.`low`, n.`high`, n.`precision`

// == observation-page-by-name
// One page of Observation entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $precision (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, period, value, low, high, precision, key
MATCH (n:Entity:Observation)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($precision) = 0 OR n.`precision` IN $precision)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`period`, n.`value`, n.`low`, n.`high`, n.`precision`, key
ORDER BY key ASC, n.id LIMIT $first

// == observation-page-by-period
// One page of Observation entities that pass the filter, by PERIOD, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $precision (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, period, value, low, high, precision, key
MATCH (n:Entity:Observation)
WITH n, coalesce(n.`period`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($precision) = 0 OR n.`precision` IN $precision)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`period`, n.`value`, n.`low`, n.`high`, n.`precision`, key
ORDER BY key ASC, n.id LIMIT $first

// == observation-page-by-value
// One page of Observation entities that pass the filter, by VALUE, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $precision (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, period, value, low, high, precision, key
MATCH (n:Entity:Observation)
WITH n, coalesce(n.`value`, 9007199254740991) AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($precision) = 0 OR n.`precision` IN $precision)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`period`, n.`value`, n.`low`, n.`high`, n.`precision`, key
ORDER BY key ASC, n.id LIMIT $first

// == observation-page-by-low
// One page of Observation entities that pass the filter, by LOW, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $precision (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, period, value, low, high, precision, key
MATCH (n:Entity:Observation)
WITH n, coalesce(n.`low`, 9007199254740991) AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($precision) = 0 OR n.`precision` IN $precision)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`period`, n.`value`, n.`low`, n.`high`, n.`precision`, key
ORDER BY key ASC, n.id LIMIT $first

// == observation-page-by-high
// One page of Observation entities that pass the filter, by HIGH, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $precision (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, period, value, low, high, precision, key
MATCH (n:Entity:Observation)
WITH n, coalesce(n.`high`, 9007199254740991) AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($precision) = 0 OR n.`precision` IN $precision)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`period`, n.`value`, n.`low`, n.`high`, n.`precision`, key
ORDER BY key ASC, n.id LIMIT $first

// == observation-page-by-name-desc
// One page of Observation entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $precision (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, period, value, low, high, precision, key
MATCH (n:Entity:Observation)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($precision) = 0 OR n.`precision` IN $precision)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`period`, n.`value`, n.`low`, n.`high`, n.`precision`, key
ORDER BY key DESC, n.id LIMIT $first

// == observation-page-by-period-desc
// One page of Observation entities that pass the filter, by PERIOD_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $precision (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, period, value, low, high, precision, key
MATCH (n:Entity:Observation)
WITH n, coalesce(n.`period`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($precision) = 0 OR n.`precision` IN $precision)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`period`, n.`value`, n.`low`, n.`high`, n.`precision`, key
ORDER BY key DESC, n.id LIMIT $first

// == observation-page-by-value-desc
// One page of Observation entities that pass the filter, by VALUE_DESC, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $precision (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, period, value, low, high, precision, key
MATCH (n:Entity:Observation)
WITH n, coalesce(n.`value`, -9007199254740991) AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($precision) = 0 OR n.`precision` IN $precision)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`period`, n.`value`, n.`low`, n.`high`, n.`precision`, key
ORDER BY key DESC, n.id LIMIT $first

// == observation-page-by-low-desc
// One page of Observation entities that pass the filter, by LOW_DESC, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $precision (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, period, value, low, high, precision, key
MATCH (n:Entity:Observation)
WITH n, coalesce(n.`low`, -9007199254740991) AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($precision) = 0 OR n.`precision` IN $precision)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`period`, n.`value`, n.`low`, n.`high`, n.`precision`, key
ORDER BY key DESC, n.id LIMIT $first

// == observation-page-by-high-desc
// One page of Observation entities that pass the filter, by HIGH_DESC, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $precision (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, period, value, low, high, precision, key
MATCH (n:Entity:Observation)
WITH n, coalesce(n.`high`, -9007199254740991) AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($precision) = 0 OR n.`precision` IN $precision)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`period`, n.`value`, n.`low`, n.`high`, n.`precision`, key
ORDER BY key DESC, n.id LIMIT $first

// == observation-page-total
// Number of Observation entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $precision (list)
// Columns: total
MATCH (n:Entity:Observation)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($precision) = 0 OR n.`precision` IN $precision)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-observation
// Writes Observation entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Observation
SET n = row.props
RETURN count(n)
