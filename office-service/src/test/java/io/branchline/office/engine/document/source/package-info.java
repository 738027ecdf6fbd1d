@NullMarked
package io.branchline.office.engine.document.source;

import org.jspecify.annotations.NullMarked;
