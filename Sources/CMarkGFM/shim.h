// The reference parser of GitHub-flavoured Markdown, as Debian packages it.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

// The types of table nodes are given out when the extension registers itself. The library exports
// them, but none of its installed headers does.
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;

static inline cmark_node_type table_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type table_row_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type table_cell_type(void) { return CMARK_NODE_TABLE_CELL; }
