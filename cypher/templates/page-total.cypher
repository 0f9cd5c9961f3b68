// Number of {{kind}} entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts){{ofParameters}}
// Columns: total
MATCH (n:Entity:{{kind}})
WHERE ($name = '' OR n._find CONTAINS $name)
  {{ofProps}}
  {{ofPeriod}}
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)
