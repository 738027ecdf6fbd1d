/** What is allowed on the wire: paths and message framing that no two parsers could read differently. */
@NullMarked
package io.branchline.gateway.wire;

import org.jspecify.annotations.NullMarked;
