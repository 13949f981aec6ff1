/**
 * PDFs: one class per document, in a package per subject. The only room with OpenPDF (beside the
 * seal), so that a newer library or another look is a change in one place. Here stands what every
 * document is asked for and answers.
 */
@NullMarked
package cn.portcover.document;

import org.jspecify.annotations.NullMarked;
