package dev.verity.internal.message;

/** The parsed templates by their text: of at most a thousand templates, and none that is uncommonly long. */
final class TemplateCache {

    private static final int LIMIT = 1_000;
    private static final int LONGEST_TEXT = 1_000;

    private final BoundedCache<String, Template> templates = new BoundedCache<>(LIMIT);

    Template template(String text) {
        return text.length() > LONGEST_TEXT ? TemplateParser.parse(text) : templates.get(text, TemplateParser::parse);
    }

    int size() {
        return templates.size();
    }
}
