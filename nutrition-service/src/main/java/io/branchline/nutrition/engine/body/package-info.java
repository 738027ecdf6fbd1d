/** Shape and mass of an adult body: indices, circumferences, body fat, and their classes by standard. */
@NullMarked
package io.branchline.nutrition.engine.body;

import org.jspecify.annotations.NullMarked;
