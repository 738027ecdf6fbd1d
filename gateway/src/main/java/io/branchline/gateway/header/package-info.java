/** Which headers cross the gateway, and what it says of a request itself: its id, its trace, where it came from. */
@NullMarked
package io.branchline.gateway.header;

import org.jspecify.annotations.NullMarked;
