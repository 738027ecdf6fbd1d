/** The one door of the suite: identity, limits, routes, the merged OpenAPI document. */
@NullMarked
package io.branchline.gateway;

import org.jspecify.annotations.NullMarked;
