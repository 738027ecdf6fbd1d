/** What people see of the suite: one merged OpenAPI document, its explorer and the start page. */
@NullMarked
package io.branchline.gateway.portal;

import org.jspecify.annotations.NullMarked;
