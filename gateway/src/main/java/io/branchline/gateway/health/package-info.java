/** What the gateway says of itself and of the services behind it. */
@NullMarked
package io.branchline.gateway.health;

import org.jspecify.annotations.NullMarked;
