package dev.verity.spring.diagnostics;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * A message of Verity, taken apart into what is wrong and the way out, which is its last sentence.
 *
 * @param problem what is wrong, where, and which rule it breaks
 * @param wayOut what to do
 */
record Explanation(String problem, String wayOut) {
    /**
     * @param otherwise the way out if the message has one sentence only
     */
    static Explanation of(@Nullable String message, String otherwise) {
        String text = message == null ? "" : message.strip();
        int end = lastSentence(text);
        return end < 0
                ? new Explanation(text, otherwise)
                : new Explanation(
                        text.substring(0, end).strip(), text.substring(end).strip());
    }

    /** Where the last sentence begins: after a full stop and a space, with a capital letter. */
    private static int lastSentence(String text) {
        for (int stop = text.lastIndexOf(". "); stop > 0; stop = text.lastIndexOf(". ", stop - 1)) {
            if (stop + 2 < text.length() && Character.isUpperCase(text.charAt(stop + 2))) {
                return stop + 1;
            }
        }
        return -1;
    }

    /** Tells also which bean could not be made because of it. */
    Explanation at(Throwable failure) {
        String bean = null;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof BeanCreationException creation && creation.getBeanName() != null) {
                bean = creation.getBeanName();
            }
        }
        return bean == null
                ? this
                : new Explanation(problem + "\n\nThe bean " + bean + " cannot be made because of that.", wayOut);
    }

    FailureAnalysis analysis(Throwable cause) {
        return new FailureAnalysis(problem, wayOut, cause);
    }
}
