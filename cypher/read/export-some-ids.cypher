// Ids after an id of entities of some kinds, declared by a source or at an end of a fact of some types that it states, in order of id.
// Parameters: $after (text), $first (integer), $kinds (texts, first parts of ids, none for all), $linkTypes (texts, none for all), $source (text, empty for all)
// Columns: id
MATCH (n:Entity)
WHERE n.id > $after
  AND (size($kinds) = 0 OR split(n.id, '/')[0] IN $kinds)
  AND ((size($linkTypes) = 0 AND ($source = '' OR $source IN n.`sources`))
    OR EXISTS {
      MATCH (n)-[r]-(m:Entity)
      WHERE (size($linkTypes) = 0 OR type(r) IN $linkTypes)
        AND ($source = '' OR $source IN r.`sources`)
        AND (size($kinds) = 0 OR split(m.id, '/')[0] IN $kinds)
    })
RETURN n.id
ORDER BY n.id LIMIT $first
