package dev.verity.benchmark.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** A node of a ring or of a chain. In a ring, the last node refers back to the first; in a chain, to none. */
public final class Node {
    @NotBlank
    private final String name;

    @Min(0)
    private final int weight;

    @Valid
    private Node next;

    private Node(String name, int weight) {
        this.name = name;
        this.weight = weight;
    }

    /** Makes a ring of some nodes and returns the first. */
    public static Node ring(int size) {
        Node first = new Node("node 0", 0);
        append(first, size).next = first;
        return first;
    }

    /** Makes a chain of some nodes and returns the first. */
    public static Node chain(int size) {
        Node first = new Node("node 0", 0);
        append(first, size);
        return first;
    }

    private static Node append(Node first, int size) {
        Node last = first;
        for (int index = 1; index < size; index++) {
            last.next = new Node("node " + index, index);
            last = last.next;
        }
        return last;
    }

    public String getName() {
        return name;
    }

    public int getWeight() {
        return weight;
    }

    public Node getNext() {
        return next;
    }
}
