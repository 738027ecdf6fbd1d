/**
 * Reads the official USDA releases as they are downloaded: SR28 and SR Legacy (ASCII), FNDDS "At a Glance" and FPED (CSV).
 * Layouts: the documentation file of each release, Agricultural Research Service, public domain.
 */
@NullMarked
package io.branchline.nutrition.engine.usda;

import org.jspecify.annotations.NullMarked;
