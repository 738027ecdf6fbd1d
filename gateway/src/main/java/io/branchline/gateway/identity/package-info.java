/** Who is asking: turns what the client showed (nothing, a bearer token, an API key) into one principal, or refuses. */
@NullMarked
package io.branchline.gateway.identity;

import org.jspecify.annotations.NullMarked;
