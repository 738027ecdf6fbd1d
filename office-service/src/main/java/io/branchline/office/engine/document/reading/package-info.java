/**
 * Word files read with nothing but the JDK, within fixed limits: what stands on the page, with every inherited property
 * resolved. Nothing outside the file is followed, and no macro survives.
 */
@NullMarked
package io.branchline.office.engine.document.reading;

import org.jspecify.annotations.NullMarked;
