// The newest change, so that the next one gets a later id whatever the clock says.
// Parameters: none
// Columns: id
MATCH (c:Change)
RETURN max(c.id)
