package vn.htx.cli;

/** Something a person asked that cannot be done as asked; the message says what to do. */
final class UserMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserMistake(String message) {
        super(message);
    }
}
