// The reference parser of GitHub-flavoured Markdown, as Debian packages it.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
