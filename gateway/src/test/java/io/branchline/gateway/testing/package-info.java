/** Services that behave as told, and raw sockets to speak to the gateway as no polite client would. */
@NullMarked
package io.branchline.gateway.testing;

import org.jspecify.annotations.NullMarked;
