"""What must hold on a machine, besides what the learner answers."""


def test_there_is_a_folder_for_all(host):
    assert host.file("/tmp").is_directory, "there is no folder /tmp"


def test_root_has_a_shell(host, facts):
    assert host.user("root").shell == facts.lookup("files.root_shell"), (
        "root has another shell by now"
    )
