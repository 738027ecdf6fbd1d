@NullMarked
package io.branchline.office.engine.document.compare;

import org.jspecify.annotations.NullMarked;
