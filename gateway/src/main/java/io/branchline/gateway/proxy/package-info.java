/** The way through: one request to a service and back, streamed, with every failure of the service made a clear problem. */
@NullMarked
package io.branchline.gateway.proxy;

import org.jspecify.annotations.NullMarked;
