/** Which service answers a path, and which of its addresses is asked. */
@NullMarked
package io.branchline.gateway.route;

import org.jspecify.annotations.NullMarked;
