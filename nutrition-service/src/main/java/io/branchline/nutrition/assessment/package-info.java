/** Health assessments over HTTP: stateless from the request, or stored for a person and comparable over time. */
@NullMarked
package io.branchline.nutrition.assessment;

import org.jspecify.annotations.NullMarked;
