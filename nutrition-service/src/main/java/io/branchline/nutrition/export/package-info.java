/** Everything that is kept of a person, to take away: as JSON, or as a FHIR R4 bundle. */
@NullMarked
package io.branchline.nutrition.export;

import org.jspecify.annotations.NullMarked;
