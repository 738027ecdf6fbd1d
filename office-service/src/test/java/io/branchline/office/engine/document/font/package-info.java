@NullMarked
package io.branchline.office.engine.document.font;

import org.jspecify.annotations.NullMarked;
