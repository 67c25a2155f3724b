"""Starting and testing Albumen on a machine that has Python and nothing else.

Knows the standard library, pip and the operating system; imports nothing of Albumen, which is only run as a command.
"""
