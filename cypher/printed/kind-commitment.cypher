// Printed from src/model by npm run print. Do not edit.

// == commitment-by-ids
// Commitment entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, summary, due, dueNote, recurring, from, to, met
UNWIND $ids AS id
MATCH (n:Entity:Commitment {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`summary`, n.`due`, n.`dueNote`, n.`recurring`, n.`from`, n.`to`, n.`met`

// == commitment-page-by-name
// One page of Commitment entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $recurring (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, summary, due, dueNote, recurring, from, to, met, key
MATCH (n:Entity:Commitment)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($recurring) = 0 OR n.`recurring` IN $recurring)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`summary`, n.`due`, n.`dueNote`, n.`recurring`, n.`from`, n.`to`, n.`met`, key
ORDER BY key ASC, n.id LIMIT $first

// == commitment-page-by-due
// One page of Commitment entities that pass the filter, by DUE, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $recurring (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, summary, due, dueNote, recurring, from, to, met, key
MATCH (n:Entity:Commitment)
WITH n, coalesce(n.`due`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($recurring) = 0 OR n.`recurring` IN $recurring)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`summary`, n.`due`, n.`dueNote`, n.`recurring`, n.`from`, n.`to`, n.`met`, key
ORDER BY key ASC, n.id LIMIT $first

// == commitment-page-by-from
// One page of Commitment entities that pass the filter, by FROM, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $recurring (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, summary, due, dueNote, recurring, from, to, met, key
MATCH (n:Entity:Commitment)
WITH n, coalesce(n.`from`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($recurring) = 0 OR n.`recurring` IN $recurring)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`summary`, n.`due`, n.`dueNote`, n.`recurring`, n.`from`, n.`to`, n.`met`, key
ORDER BY key ASC, n.id LIMIT $first

// == commitment-page-by-to
// One page of Commitment entities that pass the filter, by TO, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $recurring (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, summary, due, dueNote, recurring, from, to, met, key
MATCH (n:Entity:Commitment)
WITH n, coalesce(n.`to`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($recurring) = 0 OR n.`recurring` IN $recurring)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`summary`, n.`due`, n.`dueNote`, n.`recurring`, n.`from`, n.`to`, n.`met`, key
ORDER BY key ASC, n.id LIMIT $first

// == commitment-page-by-met
// One page of Commitment entities that pass the filter, by MET, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $recurring (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, summary, due, dueNote, recurring, from, to, met, key
MATCH (n:Entity:Commitment)
WITH n, coalesce(n.`met`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($recurring) = 0 OR n.`recurring` IN $recurring)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`summary`, n.`due`, n.`dueNote`, n.`recurring`, n.`from`, n.`to`, n.`met`, key
ORDER BY key ASC, n.id LIMIT $first

// == commitment-page-by-name-desc
// One page of Commitment entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $recurring (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, summary, due, dueNote, recurring, from, to, met, key
MATCH (n:Entity:Commitment)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($recurring) = 0 OR n.`recurring` IN $recurring)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`summary`, n.`due`, n.`dueNote`, n.`recurring`, n.`from`, n.`to`, n.`met`, key
ORDER BY key DESC, n.id LIMIT $first

// == commitment-page-by-due-desc
// One page of Commitment entities that pass the filter, by DUE_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $recurring (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, summary, due, dueNote, recurring, from, to, met, key
MATCH (n:Entity:Commitment)
WITH n, coalesce(n.`due`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($recurring) = 0 OR n.`recurring` IN $recurring)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`summary`, n.`due`, n.`dueNote`, n.`recurring`, n.`from`, n.`to`, n.`met`, key
ORDER BY key DESC, n.id LIMIT $first

// == commitment-page-by-from-desc
// One page of Commitment entities that pass the filter, by FROM_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $recurring (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, summary, due, dueNote, recurring, from, to, met, key
MATCH (n:Entity:Commitment)
WITH n, coalesce(n.`from`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($recurring) = 0 OR n.`recurring` IN $recurring)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`summary`, n.`due`, n.`dueNote`, n.`recurring`, n.`from`, n.`to`, n.`met`, key
ORDER BY key DESC, n.id LIMIT $first

// == commitment-page-by-to-desc
// One page of Commitment entities that pass the filter, by TO_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $recurring (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, summary, due, dueNote, recurring, from, to, met, key
MATCH (n:Entity:Commitment)
WITH n, coalesce(n.`to`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($recurring) = 0 OR n.`recurring` IN $recurring)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`summary`, n.`due`, n.`dueNote`, n.`recurring`, n.`from`, n.`to`, n.`met`, key
ORDER BY key DESC, n.id LIMIT $first

// == commitment-page-by-met-desc
// One page of Commitment entities that pass the filter, by MET_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $recurring (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, summary, due, dueNote, recurring, from, to, met, key
MATCH (n:Entity:Commitment)
WITH n, coalesce(n.`met`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($recurring) = 0 OR n.`recurring` IN $recurring)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`summary`, n.`due`, n.`dueNote`, n.`recurring`, n.`from`, n.`to`, n.`met`, key
ORDER BY key DESC, n.id LIMIT $first

// == commitment-page-total
// Number of Commitment entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $recurring (list), $since (text), $until (text)
// Columns: total
MATCH (n:Entity:Commitment)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($recurring) = 0 OR n.`recurring` IN $recurring)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-commitment
// Writes Commitment entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Commitment
SET n = row.props
RETURN count(n)
