package dev.verity.benchmark.bean;

/** A bean without constraints. */
public final class Note {
    private final String text;

    public Note(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }
}
