// Printed from src/model by npm run print. Do not edit.

// == regulation-by-ids
// Regulation entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, abbreviation, sort, bwbId, from, to, summary
UNWIND $ids AS id
MATCH (n:Entity:Regulation {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`abbreviation`, n.`sort`, n.`bwbId`, n.`from`, n.`to`, n.`summary`

// == regulation-page-by-name
// One page of Regulation entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, abbreviation, sort, bwbId, from, to, summary, key
MATCH (n:Entity:Regulation)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`abbreviation`, n.`sort`, n.`bwbId`, n.`from`, n.`to`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == regulation-page-by-from
// One page of Regulation entities that pass the filter, by FROM, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, abbreviation, sort, bwbId, from, to, summary, key
MATCH (n:Entity:Regulation)
WITH n, coalesce(n.`from`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`abbreviation`, n.`sort`, n.`bwbId`, n.`from`, n.`to`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == regulation-page-by-to
// One page of Regulation entities that pass the filter, by TO, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, abbreviation, sort, bwbId, from, to, summary, key
MATCH (n:Entity:Regulation)
WITH n, coalesce(n.`to`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`abbreviation`, n.`sort`, n.`bwbId`, n.`from`, n.`to`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == regulation-page-by-name-desc
// One page of Regulation entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, abbreviation, sort, bwbId, from, to, summary, key
MATCH (n:Entity:Regulation)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`abbreviation`, n.`sort`, n.`bwbId`, n.`from`, n.`to`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == regulation-page-by-from-desc
// One page of Regulation entities that pass the filter, by FROM_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, abbreviation, sort, bwbId, from, to, summary, key
MATCH (n:Entity:Regulation)
WITH n, coalesce(n.`from`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`abbreviation`, n.`sort`, n.`bwbId`, n.`from`, n.`to`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == regulation-page-by-to-desc
// One page of Regulation entities that pass the filter, by TO_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, abbreviation, sort, bwbId, from, to, summary, key
MATCH (n:Entity:Regulation)
WITH n, coalesce(n.`to`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`abbreviation`, n.`sort`, n.`bwbId`, n.`from`, n.`to`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == regulation-page-total
// Number of Regulation entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $since (text), $until (text)
// Columns: total
MATCH (n:Entity:Regulation)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-regulation
// Writes Regulation entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Regulation
SET n = row.props
RETURN count(n)
