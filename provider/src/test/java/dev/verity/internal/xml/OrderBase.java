package dev.verity.internal.xml;

/** The superclass of the bean to map. */
@SuppressWarnings({"unused", "UnusedVariable"})
class OrderBase {
    long id;

    long getId() {
        return id;
    }
}
