/** What a writer gives for a document, as JSON: the fields of official and of business documents, and how a source fills them. */
@NullMarked
package io.branchline.office.document.fields;

import org.jspecify.annotations.NullMarked;
