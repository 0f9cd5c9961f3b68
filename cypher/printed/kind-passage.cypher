// Printed from src/model by npm run print. Do not edit.

// == passage-by-ids
// Passage entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, part, start, end, phrase, partSha256, text, proves
UNWIND $ids AS id
MATCH (n:Entity:Passage {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`part`, n.`start`, n.`end`, n.`phrase`, n.`partSha256`, n.`text`, n.`proves`

// == passage-page-by-name
// One page of Passage entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $part (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, part, start, end, phrase, partSha256, text, proves, key
MATCH (n:Entity:Passage)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($part) = 0 OR n.`part` IN $part)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`part`, n.`start`, n.`end`, n.`phrase`, n.`partSha256`, n.`text`, n.`proves`, key
ORDER BY key ASC, n.id LIMIT $first

// == passage-page-by-start
// One page of Passage entities that pass the filter, by START, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $part (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, part, start, end, phrase, partSha256, text, proves, key
MATCH (n:Entity:Passage)
WITH n, coalesce(n.`start`, 9007199254740991) AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($part) = 0 OR n.`part` IN $part)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`part`, n.`start`, n.`end`, n.`phrase`, n.`partSha256`, n.`text`, n.`proves`, key
ORDER BY key ASC, n.id LIMIT $first

// == passage-page-by-end
// One page of Passage entities that pass the filter, by END, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $part (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, part, start, end, phrase, partSha256, text, proves, key
MATCH (n:Entity:Passage)
WITH n, coalesce(n.`end`, 9007199254740991) AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($part) = 0 OR n.`part` IN $part)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`part`, n.`start`, n.`end`, n.`phrase`, n.`partSha256`, n.`text`, n.`proves`, key
ORDER BY key ASC, n.id LIMIT $first

// == passage-page-by-name-desc
// One page of Passage entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $part (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, part, start, end, phrase, partSha256, text, proves, key
MATCH (n:Entity:Passage)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($part) = 0 OR n.`part` IN $part)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`part`, n.`start`, n.`end`, n.`phrase`, n.`partSha256`, n.`text`, n.`proves`, key
ORDER BY key DESC, n.id LIMIT $first

// == passage-page-by-start-desc
// One page of Passage entities that pass the filter, by START_DESC, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $part (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, part, start, end, phrase, partSha256, text, proves, key
MATCH (n:Entity:Passage)
WITH n, coalesce(n.`start`, -9007199254740991) AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($part) = 0 OR n.`part` IN $part)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`part`, n.`start`, n.`end`, n.`phrase`, n.`partSha256`, n.`text`, n.`proves`, key
ORDER BY key DESC, n.id LIMIT $first

// == passage-page-by-end-desc
// One page of Passage entities that pass the filter, by END_DESC, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $part (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, part, start, end, phrase, partSha256, text, proves, key
MATCH (n:Entity:Passage)
WITH n, coalesce(n.`end`, -9007199254740991) AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($part) = 0 OR n.`part` IN $part)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`part`, n.`start`, n.`end`, n.`phrase`, n.`partSha256`, n.`text`, n.`proves`, key
ORDER BY key DESC, n.id LIMIT $first

// == passage-page-total
// Number of Passage entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $part (list)
// Columns: total
MATCH (n:Entity:Passage)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($part) = 0 OR n.`part` IN $part)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-passage
// Writes Passage entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Passage
SET n = row.props
RETURN count(n)
