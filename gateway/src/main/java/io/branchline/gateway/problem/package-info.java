/** Refusals of the edge as RFC 9457 problems, written on the event loop without REST. */
@NullMarked
package io.branchline.gateway.problem;

import org.jspecify.annotations.NullMarked;
